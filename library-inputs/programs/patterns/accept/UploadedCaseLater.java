// check: default
// source: https://github.com/gridsuite/study-server/pull/217
// Fix: the upload is moved to a temporary file of the server's own before the asynchronous work starts.
package study.server;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class UploadedCaseLater {
  private final ExecutorService pool;
  private final CaseStore store;

  UploadedCaseLater(ExecutorService pool, CaseStore store) {
    this.pool = pool;
    this.store = store;
  }

  @PostMapping("/studies")
  UUID create(@RequestParam MultipartFile caseFile, @RequestParam String userId)
      throws IOException {
    UUID study = UUID.randomUUID();
    String name = caseFile.getOriginalFilename();
    File copy = File.createTempFile("case_", name);
    caseFile.transferTo(copy);
    CompletableFuture.runAsync(
        () -> {
          try (InputStream in = Files.newInputStream(copy.toPath())) {
            store.save(study, userId, name, in);
            Files.delete(copy.toPath());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        pool);
    return study;
  }
}

interface CaseStore {
  void save(UUID study, String owner, String name, InputStream content) throws IOException;
}
