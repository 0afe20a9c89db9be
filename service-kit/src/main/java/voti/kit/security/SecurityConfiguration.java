package voti.kit.security;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

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

  @Bean
  @ConditionalOnMissingBean
  SecurityFilterChain resourceServer(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(
            requests -> requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
        .oauth2ResourceServer(
            server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfToken())))
        .addFilterAfter(new AuditorFilter(), AuthorizationFilter.class)
        .build();
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
