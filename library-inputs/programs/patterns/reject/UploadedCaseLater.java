// check: default
// source: https://github.com/gridsuite/study-server/pull/217
// Symptom: now and then "FileNotFoundException: upload_….tmp", as the container deletes the upload when the request ends.
package study.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
  UUID create(@RequestParam MultipartFile caseFile, @RequestParam String userId) {
    UUID study = UUID.randomUUID();
    String name = caseFile.getOriginalFilename();
    CompletableFuture.runAsync(
        () -> {
          try (InputStream in = caseFile.getInputStream()) { // !! capture.not.sendable
            store.save(study, userId, name, in);
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
