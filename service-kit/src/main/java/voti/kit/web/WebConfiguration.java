package voti.kit.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import voti.kit.command.Caller;
import voti.kit.json.Wire;
import voti.kit.security.Mandates;
import voti.kit.views.Freshness;

/** HTTP: our JSON, callers as arguments, problems, fresh reads, the description of the API. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
    })
class WebConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
  }

  @Bean
  JsonMapperBuilderCustomizer wireJson() {
    return Wire::configure;
  }

  @Bean
  WebMvcConfigurer kitWeb(Freshness freshness, ObjectProvider<Mandates> mandates, Clock clock) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(
            new CallerResolver(mandates.getIfUnique(), clock, () -> UUID.randomUUID().toString()));
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FreshnessInterceptor(freshness));
      }
    };
  }

  @Bean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }

  @Bean
  ErrorProblems errorProblems() {
    return new ErrorProblems();
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsInsteadOfPages() {
    return server -> server.addContextCustomizers(ProblemReportValve.insteadOfPages());
  }

  @Bean
  VersionAdvice versionAdvice() {
    return new VersionAdvice();
  }

  @Bean
  FilterRegistrationBean<BodyFilter> bodies() {
    var registration = new FilterRegistrationBean<>(new BodyFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  @Bean
  @ConditionalOnMissingBean
  OpenAPI openApi(@Value("${spring.application.name}") String service) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Voti " + service)
                .version("1")
                .description(
                    "Every POST takes an Idempotency-Key; every GET takes after, a position to"
                        + " wait for; problems are RFC 9457."));
  }
}
