// check: default
// Listeners, callbacks and schedulers that run long after the request.

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartFile;

class EventsAndEmitters {
  void start(
      HttpServletRequest request,
      WebRequest web,
      MultipartFile file,
      TaskScheduler scheduler,
      ThreadPoolTaskExecutor pool,
      AsyncTaskExecutor executor) {
    scheduler.schedule(() -> request.getSession(), Instant.now()); // !! capture.not.sendable
    scheduler.schedule(web::getContextPath, new CronTrigger("0 0 * * * *")); // !! capture.not.sendable
    scheduler.scheduleWithFixedDelay(
        () -> System.out.println(file.getSize()), // !! capture.not.sendable
        Duration.ofSeconds(1));
    pool.submitCompletable(() -> file.getBytes()); // !! capture.not.sendable
    Callable<String> agent = () -> web.getHeader("User-Agent");
    executor.submit(agent); // !! argument.not.sendable
    new SimpleAsyncTaskExecutor().execute(() -> request.getParameter("x")); // !! capture.not.sendable
  }
}
