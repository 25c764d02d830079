package recovery.server;

import static ca.uhn.fhir.validation.ResultSeverityEnum.ERROR;
import static ca.uhn.fhir.validation.ResultSeverityEnum.WARNING;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.jpa.interceptor.validation.IRepositoryValidatingRule;
import ca.uhn.fhir.jpa.interceptor.validation.RepositoryValidatingInterceptor;
import ca.uhn.fhir.jpa.interceptor.validation.RepositoryValidatingRuleBuilder;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.interceptor.validation.ValidationMessagePostProcessingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.validation.ValidationMessageUnknownCodeSystemPostProcessingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.validation.ValidationPostProcessingRuleJson;
import java.util.List;

/** Validates every Goal and Observation as it is stored, so that patches and the entries of a transaction are validated too. */
final class StoredResourceValidation extends RepositoryValidatingInterceptor {

  private StoredResourceValidation(FhirContext context, List<IRepositoryValidatingRule> rules) {
    super(context, rules);
  }

  /** The interceptors to register; an extension, code system or profile that the server does not know is no error. */
  static List<Object> interceptors(FhirContext context, RepositoryValidatingRuleBuilder rules) {
    for (var type : List.of("Goal", "Observation")) {
      rules
          .forResourcesOfType(type)
          .requireValidationToDeclaredProfiles()
          .withBestPracticeWarningLevel("IGNORE")
          .allowAnyExtensions();
    }
    var unknownProfile =
        new ValidationPostProcessingRuleJson(
            null, "Validation_VAL_Profile_Unknown.*", List.of(ERROR), List.of(), WARNING);
    return List.of(
        new StoredResourceValidation(context, rules.build()),
        new ValidationMessageUnknownCodeSystemPostProcessingInterceptor(IssueSeverity.WARNING),
        new ValidationMessagePostProcessingInterceptor().addPostProcessingPatterns(unknownProfile));
  }

  // HAPI would answer 412, which the rest of the world keeps for a stale version.
  @Override
  protected void handleFailure(IRepositoryValidatingRule.RuleEvaluation outcome) {
    throw new UnprocessableEntityException("The resource is not valid", outcome.getOperationOutcome());
  }
}
