// check: default
// source: https://github.com/Airsonic-Pulse/airsonic-pulse/issues/352
// Symptom: child files are checked on pool threads that share the caller's entities and manager; writes collide.
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
    List<String> present =
        ids.parallelStream()
            .map(id -> em.find(MediaFile.class, id)) // !! capture.not.sendable
            .filter(file -> Files.exists(root.resolve(file.path)))
            .map(file -> file.path)
            .toList();
    em.getTransaction().commit();
    return present;
  }

  static class MediaFile {
    String path;
  }
}
