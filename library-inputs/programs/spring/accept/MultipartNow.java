// check: default
// Uploads are read or moved while the request lasts; copies may be worked on later.

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class MultipartNow {
  @PostMapping("/files")
  ResponseEntity<String> upload(List<MultipartFile> files) throws IOException {
    List<Path> stored = new ArrayList<>();
    for (MultipartFile file : files) {
      Path target = Files.createTempFile("upload", file.getOriginalFilename());
      file.transferTo(target);
      stored.add(target);
      byte[] content = file.getBytes();
      Resource copy = new ByteArrayResource(content);
      CompletableFuture.runAsync(() -> index(copy, content.length));
      try (InputStream in = file.getInputStream()) {
        Files.copy(in, target.resolveSibling(file.getName()));
      }
    }
    CompletableFuture.runAsync(() -> stored.forEach(MultipartNow::virusScan));
    long size = files.stream().mapToLong(MultipartFile::getSize).sum();
    return ResponseEntity.ok(size + " bytes");
  }

  private static void index(Resource resource, int length) {}

  private static void virusScan(Path file) {}
}
