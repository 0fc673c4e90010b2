// check: default
// source: https://github.com/spring-projects/spring-framework/issues/25481
// Symptom: "FileNotFoundException: upload_….tmp (No such file or directory)" in a thread that still holds the uploaded file.
package files.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

@Controller
class UploadInThread {
  private static final Logger LOG = Logger.getLogger("uploads");
  private static final Path TARGET = Path.of("/srv/uploads");

  @PostMapping("/upload")
  @ResponseBody
  String upload(MultipartFile file) {
    Runnable save =
        new Runnable() {
          @Override
          public void run() {
            try {
              file.transferTo(TARGET.resolve("latest.bin"));
            } catch (IOException e) {
              LOG.log(Level.WARNING, "upload lost", e);
            }
          }
        };
    new Thread(save, "upload").start(); // !! argument.not.sendable|capture.not.sendable
    return "accepted";
  }
}
