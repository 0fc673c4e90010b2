// check: default
// source: https://github.com/spring-projects/spring-boot/issues/29342
// Symptom: FileNotFoundException for tomcat's upload file, from the thread of the asynchronous service.
package users.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
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
  String upload(@RequestParam("files") MultipartFile[] files) {
    int started = 0;
    for (MultipartFile file : files) {
      users.save(file); // !! argument.not.sendable
      started++;
    }
    return started + " imports started";
  }
}

@Service
class UserImport {
  @Async
  public CompletableFuture<List<String>> save(MultipartFile file) {
    List<String> names = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.getInputStream()))) {
      reader.lines().forEach(names::add);
    } catch (IOException e) {
      return CompletableFuture.failedFuture(e);
    }
    return CompletableFuture.completedFuture(names);
  }
}
