package recovery.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.interceptor.validation.RepositoryValidatingRuleBuilder;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.IncomingRequestAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.interceptor.CorsInterceptor;
import ca.uhn.fhir.rest.server.interceptor.LoggingInterceptor;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.CorsConfiguration;

/** What the server says over HTTP: its operations, links, CORS headers and what it refuses. */
@Configuration
public class RestConfiguration {

  @Bean
  public RestfulServer restfulServer(
      FhirContext context,
      ResourceProviderFactory resourceProviders,
      JpaSystemProvider<?, ?> systemProvider,
      ValueSetOperationProvider valueSets,
      IFhirSystemDao<?, ?> systemDao,
      JpaStorageSettings settings,
      ISearchParamRegistry searchParameters,
      IValidationSupport validationSupport,
      DatabaseBackedPagingProvider paging,
      RepositoryValidatingRuleBuilder rules) {
    context.setParserErrorHandler(new StrictErrorHandler());
    var server = new RestfulServer(context);
    server.registerProviders(resourceProviders.createProviders());
    server.registerProviders(systemProvider, valueSets);
    var capabilities =
        new JpaCapabilityStatementProvider(server, systemDao, settings, searchParameters, validationSupport);
    capabilities.setImplementationDescription("HAPI FHIR R4 test server");
    server.setServerConformanceProvider(capabilities);
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    // Links follow the Host header, so that a proxy on another origin gets links of its own origin.
    server.setServerAddressStrategy(new IncomingRequestAddressStrategy());
    paging.setDefaultPageSize(20);
    paging.setMaximumPageSize(200);
    server.setPagingProvider(paging);
    server.registerInterceptor(corsInterceptor());
    server.registerInterceptor(requestLog());
    server.registerInterceptor(new StoredResourceValidation(context, rules));
    UnknownsAsWarnings.interceptors().forEach(server::registerInterceptor);
    return server;
  }

  private static LoggingInterceptor requestLog() {
    var log = new LoggingInterceptor();
    log.setLoggerName("request");
    log.setMessageFormat("${requestVerb} ${requestUrl} ${operationType} ${processingTimeMillis} ms");
    log.setErrorMessageFormat("${requestVerb} ${requestUrl} ${exceptionMessage}");
    log.setLogExceptions(true);
    return log;
  }

  private static CorsInterceptor corsInterceptor() {
    var cors = new CorsConfiguration();
    cors.addAllowedOriginPattern("*");
    cors.addAllowedHeader("*");
    cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
    cors.setExposedHeaders(List.of("ETag", "Location", "Content-Location", "Last-Modified", "X-Request-ID"));
    return new CorsInterceptor(cors);
  }
}
