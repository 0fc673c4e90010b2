package dev.taskbound.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A library of two classes that brings models of itself along, and code that they concern. */
public final class ModelJar {
  /** Says that a session belongs to one task, and that the pool runs what it gets in another. */
  public static final String MODELS =
      """
      package acme;

      @NotThreadSafe
      class Session {
        void goneSinceTheLastVersion();
      }

      class Pool {
        static void later(@PretendThread(detached = true) Runnable body);
      }

      class GoneToo {}
      """;

  /** The same with a mistake in line 3. */
  public static final String MALFORMED = MODELS.replace("@NotThreadSafe", "@NotThreadSave");

  /** What a user may say instead: the pool runs what it gets at once. */
  public static final String AT_ONCE =
      """
      package acme;

      class Pool {
        static void later(@RunsImmediately Runnable body);
      }
      """;

  /** What a user may say of shipped models: in his project, both facts are different. */
  public static final String SHIPPED_OFF =
      """
      package java.sql;

      @Unconfined
      interface Connection {}

      package java.util.concurrent;

      interface Executor {
        void execute(@RunsImmediately Runnable command);
      }
      """;

  /** One crossing capture, on line 3, as the library's own models have it. */
  public static final String USES =
      """
      class Uses {
        void go(acme.Session session) {
          acme.Pool.later(() -> System.out.println(session.name()));
        }
      }
      """;

  /** Two captures, on lines 3 and 6, as the shipped models have it. */
  public static final String USES_SHIPPED =
      """
      class UsesShipped {
        void ofConnection(java.sql.Connection connection, java.util.concurrent.ExecutorService pool) {
          pool.submit(() -> connection.isClosed());
        }
        void ofExecutor(java.text.DateFormat format, java.util.concurrent.Executor executor) {
          executor.execute(() -> System.out.println(format.format(0)));
        }
      }
      """;

  private static final String SESSION =
      "package acme; public class Session { public String name() { return \"\"; } }";
  private static final String POOL =
      "package acme; public class Pool {"
          + " public static void later(Runnable body) { body.run(); } }";

  private ModelJar() {}

  /**
   * Writes the library.
   *
   * @param folder where to compile it; may be used for several
   * @param name of the jar
   * @param models the text of its model file; empty for none
   */
  public static Path write(Path folder, String name, String models) {
    try {
      Path classes = compile(folder);
      Map<String, byte[]> entries = new TreeMap<>();
      for (String type : new String[] {"acme/Pool.class", "acme/Session.class"}) {
        entries.put(type, Files.readAllBytes(classes.resolve(type)));
      }
      if (!models.isEmpty()) {
        entries.put("META-INF/taskbound/acme.astub", models.getBytes(StandardCharsets.UTF_8));
      }
      return write(folder.resolve(name), entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Path jar, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream writer = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        writer.putNextEntry(new JarEntry(entry.getKey()));
        writer.write(entry.getValue());
        writer.closeEntry();
      }
    }
    return jar;
  }

  private static Path compile(Path folder) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("acme-classes"));
    Path sources = Files.createDirectories(folder.resolve("acme-sources"));
    Path session = Files.writeString(sources.resolve("Session.java"), SESSION);
    Path pool = Files.writeString(sources.resolve("Pool.java"), POOL);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    String[] arguments = {
      "-proc:none", "--release", "17", "-d", classes.toString(), session.toString(), pool.toString()
    };
    if (compiler.run(null, null, null, arguments) != 0) {
      throw new IllegalStateException("the library does not compile");
    }
    return classes;
  }
}
