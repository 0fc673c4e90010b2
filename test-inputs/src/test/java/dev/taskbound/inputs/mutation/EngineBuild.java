package dev.taskbound.inputs.mutation;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The engine without a mutation: its classes, and javac for single files of it. */
final class EngineBuild {
  private static final List<String> OPTIONS = options();

  private final List<Path> classPath = new ArrayList<>();
  private final Map<String, byte[]> counted = new ConcurrentHashMap<>();
  private final Map<String, Optional<byte[]>> plain = new ConcurrentHashMap<>();
  private final Probes probes;

  /** The engine as it is on the class path; it counts no blocks. */
  EngineBuild() {
    this.probes = new Probes(List.of());
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      classPath.add(Path.of(entry));
    }
  }

  /**
   * The engine compiled from these files so that it counts its blocks.
   *
   * @param folder where the classes are put
   */
  EngineBuild(List<EngineFile> files, Path folder) throws IOException {
    this.probes = new Probes(files);
    classPath.add(folder);
    classPath.addAll(new EngineBuild().classPath);
    List<JavaFileObject> sources = new ArrayList<>();
    for (EngineFile file : files) {
      String text = Edit.apply(file.text(), probes.edits(file.path()));
      sources.add(EngineFile.source(file.path(), text));
    }
    try (JavaFileManager manager = manager()) {
      Map<String, byte[]> classes = compile(sources, manager);
      if (classes.isEmpty()) {
        throw new IOException("the engine's sources do not compile with counters for blocks");
      }
      for (Map.Entry<String, byte[]> each : classes.entrySet()) {
        Path path = folder.resolve(each.getKey().replace('.', '/') + ".class");
        Files.createDirectories(path.getParent());
        Files.write(path, each.getValue());
      }
      counted.putAll(classes);
    }
  }

  private static List<String> options() {
    Stream<String> exports =
        Stream.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree")
            .map(name -> "--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    return Stream.concat(
            Stream.of(
                "--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED",
                "-proc:none",
                "-Xlint:none",
                "-implicit:none",
                "-g"),
            exports)
        .toList();
  }

  /** Reads all source files of the engine, sorted by path. */
  static List<EngineFile> read(Path sources) throws IOException {
    List<EngineFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(sources)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".java")).sorted().toList()) {
        String name = sources.relativize(path).toString().replace('\\', '/');
        files.add(EngineFile.parse(name, Files.readString(path)));
      }
    }
    return files;
  }

  /** Returns the blocks of this engine that are counted. */
  Probes probes() {
    return probes;
  }

  /** Returns the class file of a class, if there is one. */
  Optional<byte[]> bytes(String name) {
    byte[] known = counted.get(name);
    return known != null
        ? Optional.of(known)
        : plain.computeIfAbsent(name, EngineBuild::fromClassPath);
  }

  private static Optional<byte[]> fromClassPath(String name) {
    String resource = name.replace('.', '/') + ".class";
    try (InputStream in = EngineBuild.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a view of this engine's class path; each thread needs its own, and closes it. */
  JavaFileManager manager() throws IOException {
    StandardJavaFileManager manager =
        ToolProvider.getSystemJavaCompiler()
            .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
    return manager;
  }

  /** Returns the classes of a changed file; none if it does not compile. */
  Map<String, byte[]> compile(EngineFile file, Mutant mutant, JavaFileManager manager) {
    List<Edit> edits = new ArrayList<>(probes.edits(file.path()));
    edits.addAll(mutant.edits());
    String text = Edit.apply(file.text(), edits);
    return compile(List.of(EngineFile.source(file.path(), text)), manager);
  }

  private static Map<String, byte[]> compile(List<JavaFileObject> files, JavaFileManager manager) {
    Map<String, ByteArrayOutputStream> out = new HashMap<>();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    boolean compiled =
        javac.getTask(null, new InMemory(manager, out), problems, OPTIONS, null, files).call();
    boolean errors =
        problems.getDiagnostics().stream().anyMatch(p -> p.getKind() == Diagnostic.Kind.ERROR);
    Map<String, byte[]> classes = new HashMap<>();
    if (compiled && !errors) {
      out.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    }
    return classes;
  }

  /** Keeps what javac writes. */
  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> out;

    InMemory(JavaFileManager manager, Map<String, ByteArrayOutputStream> out) {
      super(manager);
      this.out = out;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          out.put(name, bytes);
          return bytes;
        }
      };
    }
  }
}
