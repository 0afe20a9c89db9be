package voti.kit.toy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers every host outside this machine that any HTTP client of the JDK is about to call. */
final class Calls extends ProxySelector {

  static final Set<String> OUTSIDE = ConcurrentHashMap.newKeySet();

  private Calls() {}

  static void record() {
    ProxySelector.setDefault(new Calls());
  }

  @Override
  public List<Proxy> select(URI uri) {
    if (!List.of("127.0.0.1", "localhost").contains(uri.getHost())) {
      OUTSIDE.add(String.valueOf(uri.getHost()));
    }
    return List.of(Proxy.NO_PROXY);
  }

  @Override
  public void connectFailed(URI uri, SocketAddress address, IOException failure) {
    OUTSIDE.add(String.valueOf(uri.getHost()));
  }
}
