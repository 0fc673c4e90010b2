// check: default
// The handler has a count of its own, and gives it back when the next message comes.
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;

class LastMessageInField extends SimpleChannelInboundHandler<FullHttpRequest> {
  private FullHttpRequest last;

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    if (last != null) {
      last.release();
    }
    last = request.retain();
  }

  FullHttpRequest last() {
    return last;
  }
}
