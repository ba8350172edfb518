package org.undersigned.signature;

import java.util.UUID;

/** A signature as somebody saw it: when its version has moved since, it is no longer what was seen. */
public record SeenSignature(UUID id, long version) {}
