package dev.taskbound.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The file managers of the projects that were checked last. Used by one thread only. */
final class FileManagers {
  /** Each keeps its jars open. */
  private static final int MOST = 8;

  private record Key(List<Path> classPath, List<Path> sourcePath) {}

  private record Kept(OverlayFileManager manager, List<FileTime> jarTimes) {}

  private final Map<Key, Kept> kept = new LinkedHashMap<>(16, 0.75f, true);

  FileManagers() {}

  /** Returns the manager for a setup; a new one if a jar has been written since. */
  OverlayFileManager of(CompileSetup setup) throws IOException {
    Key key = new Key(setup.classPath(), setup.sourcePath());
    List<FileTime> times = jarTimes(setup.classPath());
    Kept present = kept.get(key);
    if (present != null && present.jarTimes().equals(times)) {
      return present.manager();
    }
    if (present != null) {
      kept.remove(key);
      present.manager().close();
    }
    makeRoom();
    List<Path> classPath = new ArrayList<>(setup.classPath());
    classPath.add(BundledAnnotations.classPathEntry());
    OverlayFileManager manager = OverlayFileManager.of(classPath, setup.sourcePath());
    kept.put(key, new Kept(manager, times));
    return manager;
  }

  private void makeRoom() throws IOException {
    while (kept.size() >= MOST) {
      Key oldest = kept.keySet().iterator().next();
      kept.remove(oldest).manager().close();
    }
  }

  /** Class directories are read anew at each check; only jars are remembered. */
  private static List<FileTime> jarTimes(List<Path> classPath) {
    List<FileTime> times = new ArrayList<>();
    for (Path entry : classPath) {
      if (!Files.isDirectory(entry)) {
        times.add(time(entry));
      }
    }
    return times;
  }

  private static FileTime time(Path jar) {
    try {
      return Files.getLastModifiedTime(jar);
    } catch (IOException missing) {
      return FileTime.fromMillis(0);
    }
  }
}
