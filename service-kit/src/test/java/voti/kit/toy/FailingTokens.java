package voti.kit.toy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Loses the process, as it were, in the moment before a group's token is stored. */
class FailingTokens implements BeanPostProcessor {

  static final Map<String, Runnable> BEFORE_STORING = new ConcurrentHashMap<>();

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (!(bean instanceof TokenStore store)) {
      return bean;
    }
    return Proxy.newProxyInstance(
        getClass().getClassLoader(),
        new Class<?>[] {TokenStore.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("storeToken")) {
            var once = BEFORE_STORING.get((String) arguments[1]);
            if (once != null) {
              once.run();
            }
          }
          try {
            return method.invoke(store, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        });
  }
}
