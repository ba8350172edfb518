package org.undersigned.directory.contact;

/** What a contact point's row holds. */
record KeptContact(KeptAddress address, ContactRoute route, Visibility visibility) {}
