package voti.platform.issuer;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.Optional;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import voti.platform.accesspoint.ExampleAccessPoint;

/** Spring Authorization Server with the demo users and their sign-in page. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(IssuerSettings.class)
@Import(SignInPage.class)
class IssuerConfiguration {

  private static final String SIGN_IN = "/login";

  /** The example access point lives here too: it is as small as a process of its own is not. */
  @Bean
  ExampleAccessPoint accessPoint(IssuerSettings settings) {
    return new ExampleAccessPoint(settings.issuerDir().resolve("access-point"));
  }

  @Bean
  @Order(0)
  SecurityFilterChain accessPointIsOpen(HttpSecurity http) {
    return http.securityMatcher("/access-point/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.disable())
        .build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    return http.securityMatcher("/oauth2/**", "/.well-known/**", "/userinfo", "/connect/**")
        .oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(server -> server.jwt(withDefaults()))
        .exceptionHandling(
            exceptions ->
                exceptions.defaultAuthenticationEntryPointFor(
                    new LoginUrlAuthenticationEntryPoint(SIGN_IN),
                    new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain signIn(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(SIGN_IN, "/error", "/actuator/health/**")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(form -> form.loginPage(SIGN_IN))
        .build();
  }

  @Bean
  RegisteredClientRepository clients(IssuerSettings settings) {
    return new LocalClients(settings.gatewayUrl());
  }

  @Bean
  AuthorizationServerSettings server(IssuerSettings settings) {
    return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
  }

  @Bean
  JWKSource<SecurityContext> keys(IssuerSettings settings) {
    return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.issuerDir())));
  }

  @Bean
  WhoTheyAre whoTheyAre() {
    return new WhoTheyAre();
  }

  /** The principal's name is the employee id, so that it equals the subject of the tokens. */
  @Bean
  UserDetailsService users() {
    return username ->
        Optional.of(username)
            .flatMap(DemoUsers::find)
            .filter(user -> user.person() && user.username().equals(username))
            .map(
                user ->
                    User.withUsername(user.employee())
                        .password("{noop}" + user.username())
                        .roles(user.role())
                        .build())
            .orElseThrow(() -> new UsernameNotFoundException("no such demo user"));
  }
}
