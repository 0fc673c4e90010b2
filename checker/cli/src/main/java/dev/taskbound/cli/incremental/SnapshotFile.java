package dev.taskbound.cli.incremental;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Where a snapshot is kept: a line with the digest of the rest, then the snapshot. A file that is
 * damaged, or was written by another version, counts as none.
 */
final class SnapshotFile {
  private static final String NAME = "last-check.json";

  private final Path directory;
  private final Gson gson = new Gson();

  SnapshotFile(Path directory) {
    this.directory = directory;
  }

  /** Returns the last snapshot, if it was made with these settings. */
  Optional<Snapshot> read(String settings) {
    try {
      String text = Files.readString(directory.resolve(NAME));
      int end = text.indexOf('\n');
      String body = text.substring(end + 1);
      if (end < 0 || !text.substring(0, end).equals(digest(body))) {
        return Optional.empty();
      }
      Snapshot snapshot = gson.fromJson(body, Snapshot.class);
      return Optional.ofNullable(snapshot).filter(each -> settings.equals(each.settings()));
    } catch (IOException | JsonParseException e) {
      return Optional.empty();
    }
  }

  /**
   * Replaces the snapshot. Whoever reads at the same time sees the old one or the new one.
   *
   * @throws IOException if that is not possible; then the old one is still there
   */
  void write(Snapshot snapshot) throws IOException {
    String body = gson.toJson(snapshot);
    Files.createDirectories(directory);
    Path whole = Files.createTempFile(directory, "check", ".tmp");
    try {
      Files.writeString(whole, digest(body) + "\n" + body);
      move(whole, directory.resolve(NAME));
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      // A half-written file is recognised by its digest.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String digest(String body) {
    return Sha.of(body.getBytes(StandardCharsets.UTF_8));
  }
}
