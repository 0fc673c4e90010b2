// check: default
// Messages that are not counted may go to any thread, whatever handler they come from.

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

final class PlainRequestsToWorkers
    extends SimpleChannelInboundHandler<PlainRequestsToWorkers.Request> {
  record Request(long id, String body) {}

  private final Map<Long, Request> open = new ConcurrentHashMap<>();
  private final Executor workers;
  private Request last;

  PlainRequestsToWorkers(Executor workers) {
    this.workers = workers;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, Request request) {
    open.put(request.id(), request);
    last = request;
    CompletableFuture.supplyAsync(() -> answer(request), workers)
        .thenAccept(ctx::writeAndFlush)
        .whenComplete((done, error) -> open.remove(request.id()));
  }

  private String answer(Request request) {
    return request.body() + (last == null ? "" : last.id());
  }
}
