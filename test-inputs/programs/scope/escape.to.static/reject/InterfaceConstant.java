// Fields of interfaces are static, without saying so.

import dev.taskbound.inputs.prelude.LocalCounter;

interface InterfaceConstant {
  LocalCounter SHARED = new LocalCounter(); // !! escape.to.static

  int next();
}
