// check: default
// Handlers that answer later, with what they have read before.

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@Controller
class HandlersThatAnswerLater {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Map<String, DeferredResult<String>> waiting = new ConcurrentHashMap<>();
  private final Map<String, SseEmitter> emitters = new ConcurrentHashMap<>();

  @GetMapping("/callable")
  Callable<String> callable(HttpServletRequest request) {
    String name = request.getParameter("name");
    return () -> "hello " + name;
  }

  @GetMapping("/task")
  WebAsyncTask<String> task(HttpServletRequest request) {
    String id = request.getHeader("X-Id");
    WebAsyncTask<String> task = new WebAsyncTask<>(1_000, () -> id);
    task.onTimeout(() -> "late " + id);
    return task;
  }

  @GetMapping("/deferred")
  DeferredResult<String> deferred(HttpServletRequest request) {
    String key = request.getSession().getId();
    DeferredResult<String> result = new DeferredResult<>(5_000L, "nothing");
    result.onCompletion(() -> waiting.remove(key));
    waiting.put(key, result);
    return result;
  }

  @GetMapping("/events")
  SseEmitter events(HttpServletRequest request) {
    String who = request.getRemoteUser();
    SseEmitter emitter = new SseEmitter(30_000L);
    emitters.put(who, emitter);
    emitter.onCompletion(() -> emitters.remove(who));
    pool.execute(
        () -> {
          try {
            emitter.send(SseEmitter.event().name("welcome").data(who));
            emitter.complete();
          } catch (IOException e) {
            emitter.completeWithError(e);
          }
        });
    return emitter;
  }

  @PostMapping("/stream")
  ResponseEntity<StreamingResponseBody> stream(MultipartFile file) throws IOException {
    byte[] content = file.getBytes();
    return ResponseEntity.ok()
        .headers(headers -> headers.add("X-Name", file.getOriginalFilename()))
        .body(out -> out.write(content));
  }

  @GetMapping("/page")
  String page(HttpServletRequest request, Model model) {
    model.addAttribute("user", request.getRemoteUser());
    CompletableFuture<String> later = CompletableFuture.supplyAsync(() -> "text", pool);
    model.addAttribute("text", later.join() + request.getParameter("suffix"));
    return "page";
  }
}
