package dev.taskbound.lsp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps class paths on disk, in the user's cache directory, by the content of the poms. */
final class ClassPathCache {
  private final Path folder;

  ClassPathCache(Path folder) {
    this.folder = folder;
  }

  /** Returns the folder for caches that this system has for the user. */
  static Path usersFolder(Map<String, String> environment) {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String named = environment.get("XDG_CACHE_HOME");
    Path caches;
    if (named != null && Path.of(named).isAbsolute()) {
      caches = Path.of(named);
    } else if (system.startsWith("windows") && environment.get("LOCALAPPDATA") != null) {
      caches = Path.of(environment.get("LOCALAPPDATA"));
    } else if (system.startsWith("mac")) {
      caches = Path.of(home, "Library", "Caches");
    } else {
      caches = Path.of(home, ".cache");
    }
    return caches.resolve("taskbound").resolve("classpath");
  }

  /** Returns what a class path depends on, as one word. */
  static String key(MavenReactor reactor) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, reactor.module().folder().toString());
      for (Path pom : reactor.poms()) {
        add(digest, pom.toString());
        digest.update(Files.readAllBytes(pom));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 40);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Returns what was kept, if all of it still exists. */
  Optional<List<Path>> read(String key) {
    try {
      List<Path> entries = Files.readString(file(key)).lines().map(Path::of).toList();
      return entries.stream().allMatch(Files::exists) ? Optional.of(entries) : Optional.empty();
    } catch (IOException | IllegalArgumentException missing) {
      return Optional.empty();
    }
  }

  /** Keeps a class path; where that fails, Maven is asked again next time. */
  void write(String key, List<Path> entries) {
    StringBuilder lines = new StringBuilder();
    entries.forEach(entry -> lines.append(entry).append('\n'));
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, key, ".new");
      Files.writeString(written, lines);
      Files.move(written, file(key), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException ignored) {
      // The cache only saves time.
    }
  }

  private Path file(String key) {
    return folder.resolve(key + ".txt");
  }
}
