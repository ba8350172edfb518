package org.undersigned.access;

import java.util.UUID;

/** A user as others see them. */
public record StaffName(UUID id, String name) {}
