package voti.kit.security;

import com.mongodb.client.MongoDatabase;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import voti.kit.web.Problems;

/** Every request but a few technical ones carries a token of the one issuer. */
@AutoConfiguration(
    beforeName =
        "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
class SecurityConfiguration {

  private static final String[] OPEN = {
    "/actuator/health/**",
    "/actuator/info",
    "/actuator/prometheus",
    "/v3/api-docs/**",
    "/api/*/witness/*",
    "/error"
  };

  private static final BearerTokenAuthenticationEntryPoint CHALLENGE =
      new BearerTokenAuthenticationEntryPoint();

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain resourceServer(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfToken()))
                    .authenticationEntryPoint(SecurityConfiguration::notSignedIn))
        .addFilterBefore(new IssuerAwayFilter(), SecurityContextHolderFilter.class)
        .addFilterAfter(new AuditorFilter(), AuthorizationFilter.class)
        .build();
  }

  @Bean
  @ConditionalOnMissingBean
  RequestRejectedHandler badAddress() {
    return new BadAddress();
  }

  private static void notSignedIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    CHALLENGE.commence(request, response, refused);
    Problems.send(
        response,
        HttpStatus.valueOf(response.getStatus()),
        "not-signed-in",
        "send a valid access token");
  }

  private static JwtAuthenticationConverter rolesOfToken() {
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(
        token -> {
          var roles = token.getClaimAsStringList("roles");
          return roles == null
              ? List.of()
              : roles.stream()
                  .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                  .toList();
        });
    return converter;
  }

  @Bean
  @ConditionalOnMissingBean
  AccountDirectory accountDirectory(MongoDatabase database) {
    return new AccountDirectory(database);
  }

  @Bean
  @ConditionalOnMissingBean
  AccountScope accountScope(AccountDirectory directory) {
    return new AccountScope(directory);
  }
}
