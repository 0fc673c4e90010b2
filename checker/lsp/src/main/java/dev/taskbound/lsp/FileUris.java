package dev.taskbound.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Turns the URIs of editors into paths, and back. */
final class FileUris {
  private FileUris() {}

  /** Returns the path that a URI names; nothing if it is not that of a file. */
  static Optional<Path> path(String uri) {
    if (!uri.startsWith("file:")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(URI.create(escaped(uri))).toAbsolutePath().normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
      return Optional.empty();
    }
  }

  /** Returns the URI of a path. */
  static String uri(Path path) {
    return path.toUri().toASCIIString();
  }

  /** Some editors leave spaces and brackets as they are, which {@link URI} refuses. */
  private static String escaped(String uri) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c <= ' ' || "\"<>[]\\^`{|}".indexOf(c) >= 0) {
        text.append('%').append("%02X".formatted((int) c));
      } else {
        text.append(c);
      }
    }
    return URI.create(text.toString()).toASCIIString();
  }
}
