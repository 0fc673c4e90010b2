// check: default
// What is passed to an @Async method is used on another thread, while this one goes on and ends.

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

class AsyncMethods {
  interface Notifier {
    @Async
    void notifyOwner(HttpServletRequest request);
  }

  @Service
  static class Mailer {
    @Async
    public void send(HttpServletRequest request, String to) {}

    @Async("mail")
    public Future<Integer> count(Supplier<String> text) {
      return CompletableFuture.completedFuture(text.get().length());
    }

    public void now(HttpServletRequest request) {}
  }

  @Service
  @Async
  static class Archive {
    public void store(MultipartFile file) {}

    public void copy(InputStream in, Connection connection) {}

    private void inside(MultipartFile file) {}

    void helper(MultipartFile file) {
      inside(file);
    }
  }

  @Async
  @Retention(RetentionPolicy.RUNTIME)
  @interface InBackground {}

  static class Audit {
    @InBackground
    public void log(HttpServletRequest request, HttpSession session) {}
  }

  @RestController
  static class Uploads {
    private final Notifier notifier;
    private final Mailer mailer;
    private final Archive archive;
    private final Audit audit;

    Uploads(Notifier notifier, Mailer mailer, Archive archive, Audit audit) {
      this.notifier = notifier;
      this.mailer = mailer;
      this.archive = archive;
      this.audit = audit;
    }

    @PostMapping("/upload")
    String upload(HttpServletRequest request, HttpServletResponse response, MultipartFile file)
        throws IOException {
      mailer.send(request, "owner@example.com"); // !! argument.not.sendable
      mailer.count(() -> request.getRemoteUser()); // !! capture.not.sendable
      mailer.now(request);
      archive.store(file); // !! argument.not.sendable
      archive.copy(file.getInputStream(), null); // !! argument.not.sendable
      notifier.notifyOwner(request); // !! argument.not.sendable
      audit.log(request, request.getSession()); // !! argument.not.sendable
      return "stored";
    }
  }
}
