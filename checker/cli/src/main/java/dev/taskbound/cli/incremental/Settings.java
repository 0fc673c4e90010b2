package dev.taskbound.cli.incremental;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Everything but the sources that a check's outcome depends on.
 *
 * @param classPath the class path's entries
 * @param models the user's model files
 * @param options what was asked for besides, in any form that tells two checks apart
 * @param javacOptions further options for the compiler
 */
public record Settings(
    List<Path> classPath, List<Path> models, String options, List<String> javacOptions) {
  /** Options for the compiler that name no file whose contents would matter. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "--enable-preview|-X(lint|doclint|diags|pkginfo)(:.*)?|-XD[^/\\\\]*|-g(:.*)?|-deprecation"
              + "|-nowarn|-parameters|-proc:none|-A[^/\\\\]*|--(add-exports|add-reads|add-modules"
              + "|limit-modules|release|source|target)=.*");

  /** The same, where the next word is the value. */
  private static final Set<String> WITH_VALUE =
      Set.of(
          "--add-exports",
          "--add-reads",
          "--add-modules",
          "--limit-modules",
          "--release",
          "--source",
          "-source",
          "--target",
          "-target");

  /**
   * Returns a digest that differs wherever the settings, Taskbound or the JDK do; nothing if that
   * cannot be told, because the compiler was given files of its own or something cannot be read.
   */
  public Optional<String> digest() {
    if (!comparable()) {
      return Optional.empty();
    }
    try {
      Sha sha = new Sha().add(ClassPathDigest.of(classPath)).add(ClassPathDigest.of(ownClasses()));
      sha.add(options).add(String.valueOf(javacOptions.size()));
      javacOptions.forEach(sha::add);
      for (Path model : models) {
        sha.add(model.toString()).add(Sha.of(Files.readAllBytes(model)));
      }
      Path jdk = Path.of(System.getProperty("java.home"));
      sha.add(jdk.toString()).add(Runtime.version().toString());
      Path release = jdk.resolve("release");
      sha.add(Files.exists(release) ? Sha.of(Files.readAllBytes(release)) : "");
      return Optional.of(sha.hex());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean comparable() {
    boolean value = false;
    for (String option : javacOptions) {
      if (value) {
        value = false;
      } else if (WITH_VALUE.contains(option)) {
        value = true;
      } else if (!PLAIN.matcher(option).matches()) {
        return false;
      }
    }
    return true;
  }

  /** The jar, or the class directories, that Taskbound itself is run from. */
  private static List<Path> ownClasses() {
    List<Path> own = new ArrayList<>();
    for (Class<?> each :
        List.of(Settings.class, dev.taskbound.engine.Engine.class, com.google.gson.Gson.class)) {
      try {
        own.add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return own;
  }
}
