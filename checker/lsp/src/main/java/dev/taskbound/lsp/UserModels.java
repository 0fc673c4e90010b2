package dev.taskbound.lsp;

import dev.taskbound.engine.models.ModelException;
import dev.taskbound.engine.models.Models;
import java.nio.file.Path;
import java.util.List;

/** Keeps the models that were read last, until one of their files is written. */
final class UserModels {
  private record Stamp(Path file, long modified, long size) {}

  private List<Stamp> stamps = List.of();
  private Models models = Models.shipped();

  UserModels() {}

  /** Returns the shipped models with the given files laid over them. */
  Models load(List<Path> files) throws ModelException {
    List<Stamp> now = files.stream().map(UserModels::stamp).toList();
    if (!now.equals(stamps)) {
      models = Models.load(files);
      stamps = now;
    }
    return models;
  }

  private static Stamp stamp(Path file) {
    return new Stamp(file, file.toFile().lastModified(), file.toFile().length());
  }
}
