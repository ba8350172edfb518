package org.undersigned.audit;

/** Knows who is acting in this thread. The feature that knows users implements it. */
public interface ActorSource {

    /** The person behind this thread, or {@link Actor#SYSTEM}. */
    Actor current();
}
