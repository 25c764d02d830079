package recovery.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.interceptor.validation.IRepositoryValidatingRule;
import ca.uhn.fhir.jpa.interceptor.validation.RepositoryValidatingInterceptor;
import ca.uhn.fhir.jpa.interceptor.validation.RepositoryValidatingRuleBuilder;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;

/** Validates every Goal and Observation as it is stored, so that patches and the entries of a transaction are validated too. */
final class StoredResourceValidation extends RepositoryValidatingInterceptor {

  StoredResourceValidation(FhirContext context, RepositoryValidatingRuleBuilder rules) {
    super(context, rules(context, rules));
  }

  private static List<IRepositoryValidatingRule> rules(FhirContext context, RepositoryValidatingRuleBuilder builder) {
    for (var type : List.of("Goal", "Observation")) {
      builder
          .forResourcesOfType(type)
          .requireValidationToDeclaredProfiles()
          .withBestPracticeWarningLevel("IGNORE")
          .allowAnyExtensions();
    }
    var rules = builder.build();
    // The first validation loads the definitions of R4: seconds that no test should wait.
    rules.forEach(rule -> rule.evaluate(null, context.getResourceDefinition(rule.getResourceType()).newInstance()));
    return rules;
  }

  // HAPI would answer 412, which is better kept for a version that has moved on.
  @Override
  protected void handleFailure(IRepositoryValidatingRule.RuleEvaluation outcome) {
    throw new UnprocessableEntityException("The resource is not valid", outcome.getOperationOutcome());
  }
}
