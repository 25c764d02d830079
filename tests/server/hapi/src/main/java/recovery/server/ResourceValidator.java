package recovery.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.interceptor.executor.InterceptorService;
import ca.uhn.fhir.validation.FhirValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** Validates R4 resources offline: a JSON object {id, resources, conformance} per line in (resources as JSON texts), {id, issues} per line out. */
public final class ResourceValidator {

  private static final ObjectMapper JSON = new ObjectMapper();
  private final FhirContext context = FhirContext.forR4();
  private final DefaultProfileValidationSupport definitions = new DefaultProfileValidationSupport(context);
  private JsonNode conformance;
  private FhirValidator validator;

  public static void main(String[] arguments) throws Exception {
    // Standard output carries the answers and nothing else.
    var output = System.out;
    System.setOut(System.err);
    var validator = new ResourceValidator();
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = input.readLine(); line != null; line = input.readLine()) {
      output.write((JSON.writeValueAsString(validator.answer(JSON.readTree(line))) + "\n").getBytes(StandardCharsets.UTF_8));
      output.flush();
    }
  }

  private Map<String, Object> answer(JsonNode request) {
    var issues = new ArrayList<List<Map<String, String>>>();
    try {
      use(request.get("conformance"));
    } catch (RuntimeException error) {
      return Map.of("id", request.get("id"), "error", String.valueOf(error.getMessage()));
    }
    request.get("resources").forEach(resource -> issues.add(validate(resource.asText())));
    return Map.of("id", request.get("id"), "issues", issues);
  }

  private List<Map<String, String>> validate(String resource) {
    try {
      return validator.validateWithResult(resource).getMessages().stream()
          .map(message -> issue(message.getSeverity().getCode(), message.getLocationString(), message.getMessage()))
          .toList();
    } catch (RuntimeException error) {
      return List.of(issue("fatal", "", error.getMessage()));
    }
  }

  private static Map<String, String> issue(String severity, String expression, String text) {
    return Map.of(
        "severity", severity, "expression", expression == null ? "" : expression, "text", String.valueOf(text));
  }

  // Kept while the conformance resources stay the same: a new validator costs seconds.
  private void use(JsonNode wanted) {
    if (wanted.equals(conformance)) return;
    var own = new PrePopulatedValidationSupport(context);
    wanted.forEach(resource -> own.addResource(context.newJsonParser().parseResource(resource.asText())));
    var chain =
        new ValidationSupportChain(
            definitions,
            own,
            new SnapshotGeneratingValidationSupport(context),
            new InMemoryTerminologyServerValidationSupport(context),
            new CommonCodeSystemsTerminologyService(context));
    var instanceValidator = new FhirInstanceValidator(chain);
    instanceValidator.setAnyExtensionsAllowed(true);
    instanceValidator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    var leniency = new InterceptorService();
    UnknownsAsWarnings.interceptors().forEach(leniency::registerInterceptor);
    validator = context.newValidator();
    validator.setInterceptorBroadcaster(leniency);
    validator.registerValidatorModule(instanceValidator);
    conformance = wanted;
  }
}
