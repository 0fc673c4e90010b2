// check: default
// source: https://github.com/depromeet/praise-up-server/pull/157
// Symptom: "The request object has been recycled and is no longer associated with this facade" from the asynchronous error notifier.
package praise.monitoring;

import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Logger;
import org.springframework.http.ResponseEntity;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns exceptions into answers and tells the team's channel about them. */
@RestControllerAdvice
class AsyncErrorNotice {
  private final ChannelNotifier notifier;

  AsyncErrorNotice(ChannelNotifier notifier) {
    this.notifier = notifier;
  }

  @ExceptionHandler(IllegalStateException.class)
  ResponseEntity<String> onFailure(IllegalStateException failure, HttpServletRequest request) {
    notifier.pushError(failure.getMessage(), request); // !! argument.not.sendable
    return ResponseEntity.internalServerError().body("try again later");
  }
}

@Component
class ChannelNotifier {
  private static final Logger LOG = Logger.getLogger(ChannelNotifier.class.getName());

  @Async
  public void pushError(String message, HttpServletRequest request) {
    String where = request.getMethod() + " " + request.getRequestURL();
    LOG.warning(() -> message + " at " + where);
  }
}
