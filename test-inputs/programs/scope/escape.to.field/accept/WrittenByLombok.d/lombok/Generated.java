package lombok;

public @interface Generated {}
