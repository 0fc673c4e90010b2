// check: default
// source: https://github.com/apache/dubbo/pull/9869
// Symptom: "IllegalReferenceCountException: refCnt: 0, decrement: 1": the decoder releases the buffer that its base class owns and releases.
// Beyond: a method that ends its parameter without saying so is effect.not.declared, which the specification keeps for marked code; the second release is in a class file.
package ports.unified;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;

class ReleaseInDecoder extends ByteToMessageDecoder {
  @Override
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
    if (in.readableBytes() < 2) {
      return;
    }
    if (in.getUnsignedByte(in.readerIndex()) != 0xda) {
      in.release();
      ctx.close();
    }
  }
}
