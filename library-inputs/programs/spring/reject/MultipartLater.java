// check: default
// Uploaded files are deleted with their request.

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class MultipartLater {
  private final Map<String, Object> pending = new ConcurrentHashMap<>();

  @PostMapping("/files")
  String upload(List<MultipartFile> files) throws IOException {
    files.parallelStream().forEach(this::store); // !! argument.not.sendable
    for (MultipartFile file : files) {
      pending.put(file.getName(), file); // !! escape.to.container
      CompletableFuture.runAsync(() -> store(file)); // !! capture.not.sendable
      Resource resource = file.getResource();
      CompletableFuture.supplyAsync(() -> resource.getFilename()); // !! capture.not.sendable
      try (InputStream in = file.getInputStream()) {
        CompletableFuture.runAsync(() -> parse(in)); // !! capture.not.sendable
      }
    }
    return "accepted";
  }

  private void store(MultipartFile file) {}

  private static void parse(InputStream in) {}
}
