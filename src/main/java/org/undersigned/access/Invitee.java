package org.undersigned.access;

/** Whom a link is for. */
public record Invitee(String name, String email, LinkKind kind) {}
