// check: default
// A handler may answer later; what it hands over for that runs when it has returned.

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Controller
class HandlersThatAnswerLater {
  @GetMapping("/callable")
  Callable<String> callable(HttpServletRequest request) {
    return () -> "hello " + request.getParameter("name"); // !! capture.not.sendable
  }

  @RequestMapping("/prepared")
  Callable<String> prepared(MultipartFile file) {
    Callable<String> later = () -> file.getOriginalFilename();
    return later; // !! argument.not.sendable
  }

  @GetMapping("/task")
  WebAsyncTask<String> task(NativeWebRequest request) {
    return new WebAsyncTask<>(1_000, () -> request.getHeader("X-Id")); // !! capture.not.sendable
  }

  @GetMapping("/future")
  CompletableFuture<String> future(HttpServletRequest request) {
    return CompletableFuture.supplyAsync(() -> "x")
        .thenApply(x -> x + request.getHeader("X-Id")); // !! capture.not.sendable
  }

  @GetMapping("/deferred")
  DeferredResult<String> deferred(HttpServletRequest request, HttpServletResponse response) {
    DeferredResult<String> result = new DeferredResult<>(5_000L);
    ForkJoinPool.commonPool()
        .execute(() -> result.setResult(request.getQueryString())); // !! capture.not.sendable
    result.onTimeout(() -> response.setStatus(503)); // !! capture.not.sendable
    return result;
  }

  @GetMapping("/stream")
  StreamingResponseBody stream(HttpServletRequest request) {
    return out -> out.write(request.getContextPath().getBytes()); // !! capture.not.sendable
  }

  @GetMapping("/entity")
  ResponseEntity<StreamingResponseBody> entity(MultipartFile file) {
    StreamingResponseBody body = out -> file.getInputStream().transferTo(out); // !! capture.not.sendable
    return ResponseEntity.ok().body(body);
  }

  @GetMapping("/events")
  SseEmitter events(HttpServletRequest request) {
    SseEmitter emitter = new SseEmitter();
    emitter.onCompletion(() -> System.out.println(request.getRemoteAddr())); // !! capture.not.sendable
    return emitter;
  }
}
