const core = 'http://hl7.org/fhir/StructureDefinition'
const structuredDataCapture = 'http://hl7.org/fhir/uv/sdc/StructureDefinition'

/** Every extension that a Questionnaire is read by. */
export const questionnaireExtensions = {
  translation: `${core}/translation`,
  itemControl: `${core}/questionnaire-itemControl`,
  hidden: `${core}/questionnaire-hidden`,
  unit: `${core}/questionnaire-unit`,
  unitOption: `${core}/questionnaire-unitOption`,
  optionPrefix: `${core}/questionnaire-optionPrefix`,
  optionExclusive: `${core}/questionnaire-optionExclusive`,
  sliderStep: `${core}/questionnaire-sliderStepValue`,
  lowest: `${core}/minValue`,
  highest: `${core}/maxValue`,
  calculated: `${structuredDataCapture}/sdc-questionnaire-calculatedExpression`,
  enabled: `${structuredDataCapture}/sdc-questionnaire-enableWhenExpression`,
} as const

/** What a choice counts in a score, by any of the names that this has had. */
export const weightExtensions: readonly string[] = [
  `${core}/ordinalValue`,
  `${core}/itemWeight`,
  `${core}/questionnaire-ordinalValue`,
  `${core}/codesystem-ordinalValue`,
  `${core}/valueset-ordinalValue`,
]

/** What changes how a question is asked or what may be answered, and what we cannot do. */
export const unsupportedExtensions: readonly string[] = [
  `${core}/variable`,
  `${core}/questionnaire-constraint`,
  `${core}/questionnaire-minOccurs`,
  `${core}/questionnaire-maxOccurs`,
  `${core}/questionnaire-referenceResource`,
  `${core}/questionnaire-unitValueSet`,
  `${core}/cqf-expression`,
  `${core}/regex`,
  `${core}/minLength`,
  `${core}/maxDecimalPlaces`,
  ...[
    'answerExpression',
    'answerOptionsToggleExpression',
    'candidateExpression',
    'contextExpression',
    'initialExpression',
    'launchContext',
    'minQuantity',
    'maxQuantity',
    'subQuestionnaire',
    'sourceQueries',
    'itemPopulationContext',
  ].map(name => `${structuredDataCapture}/sdc-questionnaire-${name}`),
]
