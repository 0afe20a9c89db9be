package voti.gateway.door;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import voti.gateway.GatewaySettings;
import voti.gateway.Problem;

/** Two doors: machines bring a token with each request, people bring a session. */
@Configuration
class Security {

  private static final String SIGN_IN = "/oauth2/authorization/" + Issuer.REGISTRATION;

  private static final RequestMatcher NEIGHBOURS =
      new OrRequestMatcher(
          List.of("127.0.0.0/8", "::1", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16").stream()
              .<RequestMatcher>map(IpAddressMatcher::new)
              .toList());

  private final GatewaySettings settings;
  private final Refusals refusals;
  private final Issuer issuer;

  Security(GatewaySettings settings, Refusals refusals, Issuer issuer) {
    this.settings = settings;
    this.refusals = refusals;
    this.issuer = issuer;
  }

  @Bean
  @Order(1)
  SecurityFilterChain machinesDoor(HttpSecurity http) throws Exception {
    return shared(http)
        .securityMatcher(Security::bringsToken)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(withDefaults())
                    .authenticationEntryPoint(
                        (request, response, refused) ->
                            refusals.send(request, response, notSignedIn())))
        // A token is not sent by a browser on its own, so nobody else can make it be sent.
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain peoplesDoor(HttpSecurity http, People people) throws Exception {
    return shared(http)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/webjars/**",
                        "/assets/**",
                        "/actuator/health/**",
                        "/signed-out",
                        "/problem",
                        "/error")
                    .permitAll()
                    .requestMatchers(Routes::isForWitness)
                    .permitAll()
                    .requestMatchers(
                        request ->
                            request.getRequestURI().equals("/actuator/prometheus")
                                && NEIGHBOURS.matches(request))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .csrf(csrf -> csrf.ignoringRequestMatchers(Routes::isForWitness))
        .oauth2Login(
            login ->
                login
                    .loginPage(SIGN_IN)
                    .userInfoEndpoint(user -> user.oidcUserService(people))
                    .failureHandler(
                        (request, response, fault) ->
                            refusals.send(request, response, signInFailed())))
        .requestCache(requests -> requests.requestCache(returnToTheSameAddress()))
        .exceptionHandling(
            handling ->
                handling
                    .defaultAuthenticationEntryPointFor(
                        (request, response, refused) -> {
                          response.setHeader("HX-Refresh", "true");
                          refusals.send(request, response, notSignedIn());
                        },
                        Security::cannotBeSentToSignIn)
                    .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN), request -> true)
                    .accessDeniedHandler(
                        (request, response, denied) ->
                            refusals.send(request, response, staleForm())))
        .logout(logout -> logout.logoutSuccessHandler(signOut()).deleteCookies("VOTI_SESSION"))
        .build();
  }

  private HttpSecurity shared(HttpSecurity http) throws Exception {
    return http.headers(this::headers)
        .addFilterBefore(new IssuerAwayFilter(issuer, refusals), SecurityContextHolderFilter.class)
        .addFilterBefore(new RateLimitFilter(settings, refusals), AuthorizationFilter.class);
  }

  private void headers(HeadersConfigurer<HttpSecurity> headers) {
    // Signing in and out are forms that end at the issuer, after a redirect.
    var issuerOrigin = URI.create(settings.issuer().toString()).resolve("/").toString();
    headers
        .contentSecurityPolicy(
            policy ->
                policy.policyDirectives(
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors"
                        + " 'none'; form-action 'self' "
                        + issuerOrigin))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()"));
  }

  private OidcClientInitiatedLogoutSuccessHandler signOut() {
    var handler = new OidcClientInitiatedLogoutSuccessHandler(issuer);
    handler.setPostLogoutRedirectUri(settings.gatewayUrl() + "/");
    handler.setDefaultTargetUrl("/signed-out");
    return handler;
  }

  // Null is how the setter is told that the address gets no parameter of its own.
  @SuppressWarnings("NullAway")
  private static HttpSessionRequestCache returnToTheSameAddress() {
    var cache = new HttpSessionRequestCache();
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  private static boolean bringsToken(HttpServletRequest request) {
    var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    return request.getRequestURI().startsWith("/api/")
        && authorization != null
        && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
  }

  private static boolean cannotBeSentToSignIn(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/api/") || request.getHeader("HX-Request") != null;
  }

  private static Problem notSignedIn() {
    return Problem.of(
        401,
        "not-signed-in",
        "Not signed in",
        "Send a valid access token, or sign in to the console first.");
  }

  private static Problem signInFailed() {
    return Problem.of(
        401,
        "sign-in-failed",
        "Sign-in did not work",
        "The sign-in was not completed, perhaps because it took too long. Open the first page to"
            + " start again.");
  }

  private static Problem staleForm() {
    return Problem.of(
        403,
        "stale-form",
        "The page was open for too long",
        "The form came from an earlier session, so it was not taken and nothing was changed. Go"
            + " back, reload the page and send it again.");
  }
}
