// check: default
// source: https://github.com/Airsonic-Pulse/airsonic-pulse/issues/352
// Fix: the manager is asked by the calling thread; only the file system is asked in parallel.
package media.files;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ParallelChildren {
  private final Path root;

  ParallelChildren(Path root) {
    this.root = root;
  }

  List<String> refresh(EntityManager em, List<Long> ids) {
    em.getTransaction().begin();
    List<String> paths =
        ids.stream().map(id -> em.find(MediaFile.class, id)).map(file -> file.path).toList();
    em.getTransaction().commit();
    return paths.parallelStream().filter(path -> Files.exists(root.resolve(path))).toList();
  }

  static class MediaFile {
    String path;
  }
}
