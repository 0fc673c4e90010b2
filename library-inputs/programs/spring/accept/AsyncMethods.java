// check: default
// An @Async method that is given what it needs as data.

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

class AsyncMethods {
  record Upload(String name, byte[] content, Map<String, String> headers) {}

  @Service
  static class Archive {
    @PersistenceContext private EntityManager entityManager;

    @Async
    public CompletableFuture<Integer> store(Upload upload) {
      entityManager.persist(upload);
      return CompletableFuture.completedFuture(upload.content().length);
    }

    @Scheduled(fixedDelay = 1_000)
    public void purge() {
      entityManager.createQuery("delete from Upload").executeUpdate();
    }
  }

  @RestController
  static class Uploads {
    private final Archive archive;

    Uploads(Archive archive) {
      this.archive = archive;
    }

    @PostMapping("/upload")
    CompletableFuture<String> upload(HttpServletRequest request, MultipartFile file)
        throws IOException {
      Map<String, String> headers = new HashMap<>();
      for (String name : Collections.list(request.getHeaderNames())) {
        headers.put(name, request.getHeader(name));
      }
      Upload upload = new Upload(file.getOriginalFilename(), file.getBytes(), headers);
      String user = request.getRemoteUser();
      return archive.store(upload).thenApply(size -> user + " stored " + size);
    }
  }
}
