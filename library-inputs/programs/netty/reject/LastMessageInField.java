// check: default
// The base class releases the message when the method returns; nothing else happens in its body.
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;

class LastMessageInField extends SimpleChannelInboundHandler<FullHttpRequest> {
  private FullHttpRequest last;

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    last = request; // !! escape.to.field
  }

  FullHttpRequest last() {
    return last;
  }
}
