package dev.taskbound.engine.resources;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/**
 * Opens files inside the checker's jar.
 *
 * <p>A build tool runs many compilations in one process, each with a class loader of its own for
 * the same jar. What {@link Class#getResourceAsStream} reads goes through one open jar that all of
 * them share, and whichever compilation ends first closes it under the others.
 */
public final class Resources {
  private Resources() {}

  /**
   * Opens a resource, independently of all other readers of its jar.
   *
   * @param near the class that the name is relative to
   * @param name the name, as for {@link Class#getResource}
   * @throws FileNotFoundException if there is none
   */
  public static InputStream open(Class<?> near, String name) throws IOException {
    URL url = near.getResource(name);
    if (url == null) {
      throw new FileNotFoundException(name);
    }
    return open(url);
  }

  static InputStream open(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    return connection.getInputStream();
  }
}
