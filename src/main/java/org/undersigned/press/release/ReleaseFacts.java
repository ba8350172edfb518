package org.undersigned.press.release;

import java.util.UUID;

/** A press release without its words; its title is that of the last version. */
public record ReleaseFacts(UUID id, long version, UUID campaign, String title, int lastNumber) {}
