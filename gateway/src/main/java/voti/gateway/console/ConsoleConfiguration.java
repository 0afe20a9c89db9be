package voti.gateway.console;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Languages and the clock of the console. */
@Configuration
class ConsoleConfiguration implements WebMvcConfigurer {

  private static final Locale ESTONIAN = Locale.of("et");

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  LocaleResolver localeResolver() {
    var asked = new AcceptHeaderLocaleResolver();
    asked.setSupportedLocales(List.of(Locale.ENGLISH, ESTONIAN));
    asked.setDefaultLocale(Locale.ENGLISH);
    var chosen = new CookieLocaleResolver("VOTI_LANGUAGE");
    chosen.setCookieMaxAge(Duration.ofDays(365));
    chosen.setCookieSameSite("Lax");
    chosen.setDefaultLocaleFunction(asked::resolveLocale);
    return chosen;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    var change = new LocaleChangeInterceptor();
    change.setParamName("lang");
    change.setIgnoreInvalidLocale(true);
    registry.addInterceptor(change);
  }
}
