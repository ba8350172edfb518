package org.undersigned.signature.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.signature.SignatureState;

/** What is printed beside the name of a signature that stands, for whoever compares many. */
public record PrintedBeside(
        UUID signature,
        UUID party,
        @Nullable String descriptor,
        @Nullable String titleForIdentification,
        SignatureState state) {}
