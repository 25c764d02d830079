package recovery.server;

import static ca.uhn.fhir.validation.ResultSeverityEnum.ERROR;
import static ca.uhn.fhir.validation.ResultSeverityEnum.WARNING;

import ca.uhn.fhir.context.support.IValidationSupport.IssueSeverity;
import ca.uhn.fhir.rest.server.interceptor.validation.ValidationMessagePostProcessingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.validation.ValidationMessageUnknownCodeSystemPostProcessingInterceptor;
import ca.uhn.fhir.rest.server.interceptor.validation.ValidationPostProcessingRuleJson;
import java.util.List;

/** Makes a code system or profile that cannot be looked up offline a warning rather than an error. */
final class UnknownsAsWarnings {

  static List<Object> interceptors() {
    var unknownProfile =
        new ValidationPostProcessingRuleJson(
            null, "Validation_VAL_Profile_Unknown.*", List.of(ERROR), List.of(), WARNING);
    return List.of(
        new ValidationMessageUnknownCodeSystemPostProcessingInterceptor(IssueSeverity.WARNING),
        new ValidationMessagePostProcessingInterceptor().addPostProcessingPatterns(unknownProfile));
  }
}
