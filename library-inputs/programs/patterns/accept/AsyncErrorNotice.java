// check: default
// source: https://github.com/depromeet/praise-up-server/pull/157
// Fix: what the message needs is read from the request before the asynchronous call.
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
    ErrorEvent event =
        new ErrorEvent(
            failure.getMessage(), request.getMethod(), request.getRequestURL().toString());
    notifier.pushError(event);
    return ResponseEntity.internalServerError().body("try again later");
  }
}

record ErrorEvent(String message, String method, String url) {}

@Component
class ChannelNotifier {
  private static final Logger LOG = Logger.getLogger(ChannelNotifier.class.getName());

  @Async
  public void pushError(ErrorEvent event) {
    LOG.warning(() -> event.message() + " at " + event.method() + " " + event.url());
  }
}
