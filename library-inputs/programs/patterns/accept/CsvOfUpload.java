// check: default
// source: https://github.com/spring-projects/spring-boot/issues/29342
// Fix: the bytes are read before the asynchronous call.
package users.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class CsvOfUpload {
  private final UserImport users;

  CsvOfUpload(UserImport users) {
    this.users = users;
  }

  @PostMapping("/users")
  String upload(@RequestParam("files") MultipartFile[] files) throws IOException {
    int started = 0;
    for (MultipartFile file : files) {
      users.save(file.getBytes());
      started++;
    }
    return started + " imports started";
  }
}

@Service
class UserImport {
  @Async
  public CompletableFuture<List<String>> save(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return CompletableFuture.completedFuture(text.lines().toList());
  }
}
