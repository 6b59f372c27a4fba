/** Shows `/openapi.json`, with buttons that try each door on this very server. The key that is given lives as long as the page. */
const show = Reflect.get(window, 'SwaggerUIBundle')
show({
  url: '/openapi.json',
  dom_id: '#doors',
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
})
