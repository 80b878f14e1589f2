/* Een beetje hulp voor wie JavaScript heeft. Zonder dit bestand werkt alles ook. */
(() => {
  "use strict";

  /* Wat een antwoord verandert, terwijl u kiest. De server rekent; er wordt niets bewaard. */
  const preview = (form) => {
    const region = form.querySelector("[data-effect]");
    const button = form.querySelector("[data-effect-knop]");
    if (!region || !button) return;
    button.hidden = true;
    let timer = 0;
    let latest = 0;
    form.addEventListener("change", (event) => {
      if (!event.target.name || !event.target.name.startsWith("a-")) return;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const mine = ++latest;
        region.setAttribute("aria-busy", "true");
        try {
          const body = new URLSearchParams(new FormData(form));
          const headers = { "X-Schakel-Deel": "effect" };
          const answer = await fetch(button.formAction, { method: "POST", body, headers, redirect: "error" });
          if (mine === latest) region.innerHTML = answer.ok ? await answer.text() : "";
        } catch {
          if (mine === latest) { region.textContent = ""; button.hidden = false; }
        }
        region.removeAttribute("aria-busy");
      }, 200);
    });
  };

  /* Een knop naast tekst die bedoeld is om te kopiëren. */
  const copy = (field) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nl-button nl-button--secondary schakel-kopieer";
    const label = document.querySelector(`label[for="${field.id}"]`);
    const words = `Kopieer: ${label ? label.textContent.trim() : "tekst"}`;
    button.textContent = words;
    const told = document.createElement("span");
    told.setAttribute("role", "status");
    told.className = "schakel-bij";
    button.addEventListener("click", async () => {
      field.select();
      const done = await navigator.clipboard?.writeText(field.value).then(() => true, () => false)
        || document.execCommand("copy");
      if (!done) { field.focus(); }
      told.textContent = done ? "Gekopieerd" : "Kopiëren lukt niet. De tekst is geselecteerd: druk op Ctrl+C.";
      setTimeout(() => { told.textContent = ""; }, done ? 4000 : 20000);
    });
    field.addEventListener("focus", () => field.select());
    const row = document.createElement("p");
    row.className = "schakel-knoppen";
    row.append(button, told);
    field.after(row);
  };

  /* Waarschuw bij weggaan als er iets is getypt dat nog niet is bewaard. Ctrl+Enter bewaart. */
  const guard = (form) => {
    const state = () => new URLSearchParams(new FormData(form)).toString();
    const before = state();
    let leaving = false;
    form.addEventListener("submit", () => { leaving = true; });
    window.addEventListener("pageshow", () => { leaving = false; });
    window.addEventListener("beforeunload", (event) => {
      if (!leaving && state() !== before) event.preventDefault();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
  };

  document.querySelectorAll("form").forEach((form) => {
    preview(form);
    if (form.method === "post" && form.querySelector("input[name=versie]")) guard(form);
  });
  document.querySelectorAll("[data-kopieer]").forEach(copy);
  document.querySelectorAll("[data-afdrukken]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  });
})();
